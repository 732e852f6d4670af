package ru.tandem.tandems;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The plans of all tandems. */
public interface DevelopmentPlans extends JpaRepository<DevelopmentPlan, Long> {

  Optional<DevelopmentPlan> findByTandemId(TandemId tandem);
}
