// Writes src/api/schema.d.ts from the server's own description; with --check only says whether it is current.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const target = fileURLToPath(new URL("../src/api/schema.d.ts", import.meta.url));
const python = [process.env.PYTHON, `${root}.venv/bin/python`].find((path) => path && existsSync(path)) ?? "python3";

const described = execFileSync(python, ["-m", "console.openapi"], { cwd: root, encoding: "utf8" });
const tree = await openapiTS(JSON.parse(described), { alphabetize: true, defaultNonNullable: false });
const written = `// Made by \`npm run api\` from the server's OpenAPI description. Not edited by hand.\n\n${astToString(tree)}`;

if (!process.argv.includes("--check")) {
  writeFileSync(target, written);
} else if (!existsSync(target) || readFileSync(target, "utf8") !== written) {
  console.error("src/api/schema.d.ts is out of date: run `npm run api`");
  process.exit(1);
}
