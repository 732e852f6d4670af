/** Papers and pictures made from data: charts, QR codes. Knows no feature. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package ru.tandem.papers;
