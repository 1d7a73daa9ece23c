package racecard.taskwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CpuTest {
    private final Task task = new Task("T");
    private final Cpu cpu = new Cpu(task);
    private final StringBuilder ran = new StringBuilder();

    @Test
    void whatWaitsForInterruptsRunsOnceAndInOrder() {
        cpu.irqDisable();
        cpu.nmi(() -> queue("a"));
        cpu.nmi(() -> queue("b"));
        cpu.irqWorkQueue(() -> queue("c"));
        assertEquals("", ran.toString());
        cpu.irqEnable();
        assertEquals("abc", ran.toString());
        cpu.nmi(() -> queue("d"));
        assertEquals("abcd", ran.toString());
    }

    @Test
    void anInterruptBringsTheTaskIntoTheKernelAndANmiAloneDoesNot() {
        task.running.enterUserMode();
        cpu.nmi(() -> {});
        assertTrue(task.running.inUserModeForGood());
        cpu.nmi(() -> queue("a"));
        assertFalse(task.running.inUserModeForGood());
    }

    private void queue(String name) {
        cpu.irqWorkQueue(() -> ran.append(name));
    }
}
