package ru.tandem.schools;

import org.springframework.data.jpa.repository.JpaRepository;

/** One-time links for staff, by their code. */
public interface StaffLinks extends JpaRepository<StaffLink, String> {}
