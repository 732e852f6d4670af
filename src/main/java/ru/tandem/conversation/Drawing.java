package ru.tandem.conversation;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Large screens, in which many parts look at much. What the act has changed is written before, and
 * is not looked for anew at each of their queries.
 */
@Component
public class Drawing {

  private final EntityManager entities;

  Drawing(EntityManager entities) {
    this.entities = entities;
  }

  /** Draws; changes that are made meanwhile are written afterwards. */
  public <T> T draw(Supplier<T> parts) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return parts.get();
    }
    Session session = entities.unwrap(Session.class);
    FlushMode usual = session.getHibernateFlushMode();
    session.flush();
    session.setHibernateFlushMode(FlushMode.MANUAL);
    try {
      return parts.get();
    } finally {
      session.setHibernateFlushMode(usual);
    }
  }
}
