package ru.tandem.mentors;

import org.springframework.data.jpa.repository.JpaRepository;

/** Whom the orders of schools name as mentors, by the id of the participant. */
interface RegisterEntries extends JpaRepository<RegisterEntry, Long> {}
