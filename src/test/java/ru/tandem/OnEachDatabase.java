package ru.tandem;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Gives a test class one database after the other. */
class OnEachDatabase implements ClassTemplateInvocationContextProvider {

  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<On> provideClassTemplateInvocationContexts(ExtensionContext context) {
    return Stream.of(new On(TestDatabase.SQLITE), new On(TestDatabase.POSTGRESQL));
  }

  record On(TestDatabase database) implements ClassTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
      return "on " + database;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      BeforeEachCallback empty = context -> database.empty();
      TestInstancePostProcessor fill =
          (test, context) -> database.beans().getAutowireCapableBeanFactory().autowireBean(test);
      return List.of(fill, empty);
    }
  }
}
