package ru.tandem.mentors;

import org.springframework.data.jpa.repository.JpaRepository;

/** All who are open to other schools. */
public interface OpenMentors extends JpaRepository<OpenMentor, Long> {}
