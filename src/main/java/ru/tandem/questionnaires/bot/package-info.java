/** How questionnaires are asked in the chat. */
package ru.tandem.questionnaires.bot;
