package ru.tandem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the whole class twice: on SQLite and on PostgreSQL. Its {@code @Autowired} fields are filled
 * with repositories and the database's own beans, nothing else; each test finds the tables empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(OnEachDatabase.class)
public @interface BothDatabases {}
