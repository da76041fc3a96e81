import type { FittedModel } from 'pipefit/base';
import { FormatError } from 'pipefit/core';
import { load, save } from 'pipefit/persist';
import { expect } from 'vitest';
import { edited, type Node, type Parts } from './mutations.js';

/** The part of a document under a path. */
export function at(node: Node | Record<string, Node>, path: string): Record<string, Node> {
  return path.split('.').reduce((part, key) => (part as Record<string, Node>)[key]!, node as Node) as Record<
    string,
    Node
  >;
}

/** The message with which `load` refuses a file. */
export function refusal(bytes: Uint8Array): string {
  try {
    load(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
    return (error as FormatError).message;
  }
  return 'accepted';
}

/** What `load` says of a model's file after a change. */
export function afterChange(model: unknown, change: (parts: Parts) => void): string {
  return refusal(edited(save(model as FittedModel), change));
}
