// Linked data, extracted and judged by what others wrote, against schema.org's own vocabulary.

import fs from "node:fs/promises";
import { createRequire } from "node:module";

import Validator from "@adobe/structured-data-validator";
import Extractor from "@marbec/web-auto-extractor";

const SCHEMA = "http://schema.org/";
const CLASS = "http://www.w3.org/2000/01/rdf-schema#Class";
const STATEMENT = /^<([^>]*)> <([^>]*)> <([^>]*)> /gm;

const statements = await fs.readFile(createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq"), "utf8");
const terms = termsOf(statements);
const validator = new Validator({ "@graph": [...terms.values()] });

/** Returns the kinds of things that a page describes, and everything that is wrong with how it describes them. */
export async function linkedData(html) {
    const found = new Extractor().parse(html);
    const kinds = Object.keys(found.jsonld).sort();
    const issues = await validator.validate(found);
    const said = issues.map(({ issueMessage, path = [] }) => `${path.map(({ property, type }) => property ?? type).join(".")}: ${issueMessage}`);
    return { kinds, faults: [...said, ...outdated(found.jsonld)] };
}

/** What schema.org has another word for by now. */
function outdated(value) {
    if (typeof value !== "object" || value === null) {
        return [];
    }
    return Object.entries(value).flatMap(([name, inner]) => {
        const newer = Array.isArray(value) ? undefined : terms.get(SCHEMA + name)?.newer;
        return [...(newer ? [`${name}: is ${newer} by now`] : []), ...outdated(inner)];
    });
}

/** Reads the vocabulary into the terms that the validator takes: those of schema.org's own JSON-LD file. */
function termsOf(text) {
    const all = new Map();
    for (const [, subject, predicate, object] of text.matchAll(STATEMENT)) {
        const term = all.get(subject) ?? { "@id": subject, "rdfs:subClassOf": [], "schema:domainIncludes": [] };
        all.set(subject, term);
        if (predicate.endsWith("#type")) {
            term["@type"] = object === CLASS ? "rdfs:Class" : object.endsWith("#Property") ? "rdf:Property" : term["@type"];
        } else if (predicate.endsWith("#subClassOf")) {
            term["rdfs:subClassOf"].push({ "@id": object });
        } else if (predicate === `${SCHEMA}domainIncludes`) {
            term["schema:domainIncludes"].push({ "@id": object });
        } else if (predicate === `${SCHEMA}supersededBy`) {
            term.newer = object.slice(SCHEMA.length);
        }
    }
    return all;
}
