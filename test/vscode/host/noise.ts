/**
 * What the served VS Code says about itself in every run and that says nothing about the extension under test.
 * Set SOATSO_VSCODE_VERBOSE=1 to see it all.
 */
const noise: readonly RegExp[] = [
  // The workbench talks of its connection to the server.
  /^(Resolving|Resolved) connection token /,
  /^Creating a socket \(/,
  /^\[reconnection-grace-time\] /,
  /^Updating additional builtin extensions cache$/,
  // Native modules that are not built, and need not be: logging to files, and watching over the process.
  /Could not locate the bindings file\. Tried:.*spdlog/s,
  /Cannot find module '\.\/build\/Release\/watchdog'/,
  // A service worker for web views of other origins, which this build leaves out.
  /^\[Service Worker\] registration /,
  // The shop of extensions cannot be reached, and is not needed.
  /^getaddrinfo (ENOTFOUND|EAI_AGAIN) /,
  // Chat, agents and accounts, all switched off.
  /^\[(AgentHost|AccountPolicyGate|ChatModel|DefaultAccount|Copilot|McpGateway)\b/,
  /^Canceled: Canceled/,
  // Node in the extension host.
  /\[DEP0040\].*punycode/,
];

export const verbose = process.env.SOATSO_VSCODE_VERBOSE === '1';

export function isNoise(line: string): boolean {
  return !verbose && noise.some((pattern) => pattern.test(line));
}
