package ru.tandem.database;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.data.repository.CrudRepository;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Within a transaction a row is fetched by its number from the session itself, which mostly has it:
 * nothing that stands before a repository has anything to add there, and nothing is asked so often.
 */
class ByNumber implements MethodInterceptor {

  private final Class<?> rows;
  private final Supplier<EntityManagerFactory> sessions;

  ByNumber(Class<?> rows, Supplier<EntityManagerFactory> sessions) {
    this.rows = rows;
    this.sessions = sessions;
  }

  @Override
  public Object invoke(MethodInvocation asked) throws Throwable {
    if (!isFind(asked.getMethod())
        || !TransactionSynchronizationManager.isActualTransactionActive()) {
      return asked.proceed();
    }
    Object session = TransactionSynchronizationManager.getResource(sessions.get());
    return session instanceof EntityManagerHolder bound
        ? Optional.ofNullable(bound.getEntityManager().find(rows, asked.getArguments()[0]))
        : asked.proceed();
  }

  /** As it comes with every repository; one that declares its own means something by it. */
  private static boolean isFind(Method method) {
    return method.getDeclaringClass() == CrudRepository.class
        && method.getName().equals("findById");
  }
}
