// Preloaded into a program that does not watch its parent by itself: if the launcher is killed, it goes too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
