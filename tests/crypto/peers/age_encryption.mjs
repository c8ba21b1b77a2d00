// Seals or opens one age file with the npm package age-encryption.
// In: a JSON line with the request, then the file. Out: the result. A refusal goes to stderr, exit 1.
import { readFileSync } from "node:fs";
import { Decrypter, Encrypter, armor, generateHybridIdentity, generateX25519Identity, identityToRecipient }
    from "age-encryption";
import { bech32 } from "@scure/base";

const input = readFileSync(0);
const lineEnd = input.indexOf(10);
const request = JSON.parse(input.subarray(0, lineEnd).toString("utf8"));
const file = new Uint8Array(input.subarray(lineEnd + 1));

async function seal() {
    const encrypter = new Encrypter();
    if (request.passphrase) {
        encrypter.setPassphrase(request.passphrase);
        encrypter.setScryptWorkFactor(request.workFactor);
    }
    for (const recipient of request.recipients ?? []) encrypter.addRecipient(recipient);
    const sealed = await encrypter.encrypt(file);
    return request.armor ? armor.encode(sealed) : sealed;
}

async function open() {
    const decrypter = new Decrypter();
    if (request.passphrase) decrypter.addPassphrase(request.passphrase);
    for (const identity of request.identities ?? []) decrypter.addIdentity(identity);
    return decrypter.decrypt(request.armor ? armor.decode(new TextDecoder().decode(file)) : file);
}

async function keys() {
    const identities = [await generateX25519Identity(), await generateHybridIdentity()];
    return JSON.stringify(await Promise.all(identities.map(async (one) => [one, await identityToRecipient(one)])));
}

function identity() {
    return bech32.encodeFromBytes("AGE-SECRET-KEY-PQ-", Buffer.from(request.seed, "hex")).toUpperCase();
}

try {
    process.stdout.write(await { seal, open, keys, identity }[request.action]());
} catch (error) {
    process.stderr.write(String(error));
    process.exitCode = 1;
}
