package ru.tandem.conversation;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ru.tandem.delivery.Revocable;

/**
 * Several acts in one transaction, each by itself: flushed and forgotten when it is done, so that
 * what it has loaded is no other's cost, and undone alone when it is refused.
 */
@Component
class Savepoints {

  private final EntityManager entities;
  private final FormRows forms;

  Savepoints(EntityManager entities, FormRows forms) {
    this.entities = entities;
    this.forms = forms;
  }

  /**
   * Does one of the acts of the transaction that runs. What it throws is thrown on, and nothing of
   * the act is left: neither rows nor what was to be done before or after the commit.
   */
  <T> T apart(Supplier<T> act) {
    Set<TransactionSynchronization> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(TransactionSynchronizationManager.getSynchronizations());
    List<Runnable> marks =
        known.stream()
            .filter(Revocable.class::isInstance)
            .map(one -> ((Revocable) one).mark())
            .toList();
    Session session = entities.unwrap(Session.class);
    Savepoint before = session.doReturningWork(Connection::setSavepoint);
    try {
      T done = forms.remembering(act);
      entities.flush();
      return done;
    } catch (RuntimeException refused) {
      session.doWork(connection -> connection.rollback(before));
      revoke(known);
      marks.forEach(Runnable::run);
      throw refused;
    } finally {
      entities.clear();
      session.doWork(connection -> connection.releaseSavepoint(before));
    }
  }

  /** Nobody takes one synchronisation back: those that stay are registered anew. */
  private static void revoke(Set<TransactionSynchronization> known) {
    List<TransactionSynchronization> all = TransactionSynchronizationManager.getSynchronizations();
    TransactionSynchronizationManager.clearSynchronization();
    TransactionSynchronizationManager.initSynchronization();
    for (TransactionSynchronization one : all) {
      if (known.contains(one)) {
        TransactionSynchronizationManager.registerSynchronization(one);
      } else {
        one.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK);
      }
    }
  }
}
