package ru.tandem.tandems;

/** Everybody who works there has said yes to the plan. */
public record PlanAgreed(TandemId tandem) {}
