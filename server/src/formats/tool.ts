/** What an export says of the program that wrote it. A test holds the version to that of package.json. */
export const TOOL = { name: 'soatso', version: '0.1.0' } as const;
