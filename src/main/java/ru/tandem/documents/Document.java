package ru.tandem.documents;

import java.util.List;
import java.util.Map;

/**
 * A paper with a template of its own, and what the template may ask for.
 *
 * @param code the template's file is called by it
 * @param places single words; how they are written in a template stands in the messages
 * @param lists the columns of each table that has a row for everybody or everything
 */
public record Document(String code, List<String> places, Map<String, List<String>> lists) {}
