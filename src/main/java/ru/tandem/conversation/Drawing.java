package ru.tandem.conversation;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ru.tandem.database.Look;

/**
 * Large screens, in which many parts look at much, often at the same. What the act has changed is
 * written before, and is not looked for anew at each of their queries; what one part has asked is
 * not asked again for the next.
 */
@Component
public class Drawing {

  private static final ThreadLocal<Boolean> LOOKING = ThreadLocal.withInitial(() -> false);

  private final EntityManager entities;

  Drawing(EntityManager entities) {
    this.entities = entities;
  }

  /** For who only looks for a place: what does not lie there yet is not made for that. */
  <T> T look(Supplier<T> parts) {
    LOOKING.set(true);
    try {
      return draw(parts);
    } finally {
      LOOKING.remove();
    }
  }

  /** Whether somebody only looks for a place. */
  public static boolean isLook() {
    return LOOKING.get();
  }

  /** Draws; changes that are made meanwhile are written afterwards. */
  public <T> T draw(Supplier<T> parts) {
    if (Look.lasts() || !TransactionSynchronizationManager.isActualTransactionActive()) {
      return parts.get();
    }
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return Look.at(parts);
    }
    Session session = entities.unwrap(Session.class);
    FlushMode usual = session.getHibernateFlushMode();
    session.flush();
    session.setHibernateFlushMode(FlushMode.MANUAL);
    try {
      return Look.at(parts);
    } finally {
      session.setHibernateFlushMode(usual);
    }
  }
}
