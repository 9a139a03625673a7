using System.Runtime.InteropServices;
using NetMQ;

namespace Clippings.Notebooks.Jupyter;

/// <summary>A process that is nothing but a kernel.</summary>
public static class KernelProcess
{
    /// <summary>Runs a kernel until a client ends it or the process is told to end.</summary>
    /// <param name="connectionFile">The file that the client wrote.</param>
    /// <param name="notice">What the user should know about this machine, said with the first cell; null for nothing.</param>
    /// <exception cref="ConnectionFileException">The file cannot be used.</exception>
    public static async Task RunAsync(string connectionFile, string? notice = null)
    {
        HeapLimit.Set();
        // Cells redirect the console; what concerns the person who started the process must not end up in a notebook.
        using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        var log = TextWriter.Synchronized(error);
        var connection = ConnectionInfo.Load(connectionFile);
        NativeOutput.Capture(error.BaseStream);
        using var input = new StandardInput();
        await using var interpreter = new CSharpInterpreter(Environment.CurrentDirectory, input, notice);
        // On a core of its own: the sockets answer as soon as without it, and the first cell is done sooner.
        var warmUp = Task.Run(interpreter.WarmUpAsync);
        using (var kernel = new JupyterKernel(connection, interpreter, input, line => log.WriteLine("kernel: " + line)))
        using (new PoolWatch())
        using (new ProcessExit(() => LastWords(kernel, $"Environment.Exit, exit code {Environment.ExitCode}")))
        using (PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Handle(signal, kernel.Interrupt)))
        using (PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Handle(signal, kernel.Stop)))
        {
            FailFastCall.Send = () => LastWords(kernel, "Environment.FailFast");
            _ = interpreter.WarmUpRestAsync(kernel.Greeted);
            _ = Task.Run(() => ParentProcess.WatchAsync(Environment.GetEnvironmentVariable(ParentProcess.Variable), kernel.Stop));
            kernel.WaitForShutdown();
        }

        await warmUp;
        NetMQConfig.Cleanup(block: true);
    }

    /// <summary>Says why the kernel goes, where a cell ends its process; a client would only see that it is gone.</summary>
    private static void LastWords(JupyterKernel kernel, string how)
    {
        if (SessionOutput.Current is not { } session)
            return;
        session.Write("stderr", $"The cell ended the kernel's own process ({how}). Restart the kernel to go on.\n");
        session.Flush();
        kernel.SendRest();
        NetMQConfig.Cleanup(block: true);
    }

    private static void Handle(PosixSignalContext signal, Action action)
    {
        signal.Cancel = true;
        action();
    }
}
