// Prints the SHA-256 of every vector in the npm package cctv-age, as JSON by name.
import { createHash } from "node:crypto";
import * as vectors from "cctv-age";

const digests = Object.entries(vectors).map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")]);
process.stdout.write(JSON.stringify(Object.fromEntries(digests)));
