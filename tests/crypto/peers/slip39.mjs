// Splits, joins, or gives the public test vectors, with the npm package slip39.
// In: a JSON line with the request. Out: the result. A refusal goes to stderr, exit 1.
import { readFileSync } from "node:fs";
import Slip39 from "slip39";

const request = JSON.parse(readFileSync(0, "utf8"));

function split() {
    const made = Slip39.fromArray([...Buffer.from(request.secret, "hex")], {
        passphrase: "", threshold: 1, groups: [[request.need, request.of, "shares"]],
        iterationExponent: 0, extendableBackupFlag: 0,
    });
    return JSON.stringify(made.fromPath("r/0").mnemonics);
}

function join() {
    return Buffer.from(Slip39.recoverSecret(request.shares, "")).toString("hex");
}

function vectors() {
    return readFileSync(new URL("./node_modules/slip39/test/vectors.json", import.meta.url));
}

try {
    process.stdout.write({ split, join, vectors }[request.action]());
} catch (error) {
    process.stderr.write(String(error));
    process.exitCode = 1;
}
