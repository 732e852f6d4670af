package ru.tandem.consents;

import org.springframework.data.jpa.repository.JpaRepository;

/** The versions that this installation has asked for. */
interface DocumentTerms extends JpaRepository<DocumentTerm, String> {}
