/**
 * Questions as data: the questionnaires of a school's {@code config/questionnaires}, what people
 * answered to which version of them, and what the answers say in numbers.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"people", "config", "conversation", "delivery", "timetable"})
package ru.tandem.questionnaires;
