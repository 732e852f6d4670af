package ru.tandem.tandems;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** Who has said yes to which plan. */
interface PlanYeses extends JpaRepository<PlanYes, Long> {

  List<PlanYes> findByTandemId(TandemId tandem);

  List<PlanYes> findByPersonId(PersonId person);
}
