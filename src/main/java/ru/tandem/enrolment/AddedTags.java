package ru.tandem.enrolment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AddedTags extends JpaRepository<AddedTag, Long> {

  List<AddedTag> findByParticipantIdOrderById(ParticipantId participant);
}
