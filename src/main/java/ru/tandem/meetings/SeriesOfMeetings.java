package ru.tandem.meetings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.TandemId;

/** All series. */
public interface SeriesOfMeetings extends JpaRepository<MeetingSeries, Long> {

  List<MeetingSeries> findByTandemIdAndStoppedAtIsNull(TandemId tandem);

  List<MeetingSeries> findByProgrammeIdAndStoppedAtIsNull(ProgrammeId programme);
}
