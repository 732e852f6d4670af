package ru.tandem.outreach;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** All announcements. */
public interface Announcements extends JpaRepository<Announcement, Long> {

  /** The latest first. */
  List<Announcement> findByProgrammeIdOrderByIdDesc(ProgrammeId programme);
}
