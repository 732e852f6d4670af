package ru.tandem.matching;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** Who was entrusted to the psychologist. */
public interface Referrals extends JpaRepository<Referral, Long> {

  Optional<Referral> findByCode(String code);

  List<Referral> findByParticipantIdOrderById(ParticipantId about);

  List<Referral> findByHelperIdOrderById(PersonId helper);
}
