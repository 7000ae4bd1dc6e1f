import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { shell } from "./shell.ts";

export interface Consumer {
  update: () => void;
  version: (name: string) => string;
  /** What the compiler says of a program; nothing if it compiles. */
  compile: (program: string) => string;
}

/** A user's project that has these packages from the registry, at ^1.0.0. */
export function consumer(
  scratch: string,
  env: NodeJS.ProcessEnv,
  tsc: string,
  names: readonly string[],
): Consumer {
  const folder = path.join(scratch, "consumer");
  const run = shell(folder, env);
  const write = (file: string, value: unknown): void =>
    writeFileSync(path.join(folder, file), JSON.stringify(value));
  mkdirSync(folder);
  const dependencies = Object.fromEntries(
    names.map((name) => [name, "^1.0.0"]),
  );
  write("package.json", { private: true, type: "module", dependencies });
  write("tsconfig.json", {
    compilerOptions: {
      module: "nodenext",
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      noEmit: true,
    },
    files: ["program.ts"],
  });
  run("npm", "install", "--no-audit", "--no-fund");
  return {
    update: () => void run("npm", "update", "--no-audit", "--no-fund"),
    version: (name) => {
      const file = path.join(folder, "node_modules", name, "package.json");
      const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
      return (manifest as { version: string }).version;
    },
    compile: (program) => {
      writeFileSync(path.join(folder, "program.ts"), program);
      try {
        run(process.execPath, tsc, "-p", "tsconfig.json");
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    },
  };
}
