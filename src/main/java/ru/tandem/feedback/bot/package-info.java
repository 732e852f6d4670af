/** How people are asked how they are doing, and how grown-ups are called, in the chat. */
package ru.tandem.feedback.bot;
