using System.Runtime.InteropServices;
using NetMQ;

namespace Clippings.Notebooks.Jupyter;

/// <summary>A process that is nothing but a kernel.</summary>
public static class KernelProcess
{
    /// <summary>Runs a kernel until a client ends it or the process is told to end.</summary>
    /// <param name="connectionFile">The file that the client wrote.</param>
    /// <exception cref="ConnectionFileException">The file cannot be used.</exception>
    public static async Task RunAsync(string connectionFile)
    {
        // Cells redirect the console; what concerns the person who started the process must not end up in a notebook.
        using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        var log = TextWriter.Synchronized(error);
        var connection = ConnectionInfo.Load(connectionFile);
        NativeOutput.Capture(error.BaseStream);
        using var input = new StandardInput();
        await using var interpreter = new CSharpInterpreter(Environment.CurrentDirectory, input);
        // On a core of its own: the sockets answer as soon as without it, and the first cell is done sooner.
        var warmUp = Task.Run(interpreter.WarmUpAsync);
        using (var kernel = new JupyterKernel(connection, interpreter, input, line => log.WriteLine("kernel: " + line)))
        using (PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Handle(signal, kernel.Interrupt)))
        using (PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Handle(signal, kernel.Stop)))
        {
            _ = interpreter.WarmUpRestAsync(kernel.Greeted);
            _ = Task.Run(() => ParentProcess.WatchAsync(Environment.GetEnvironmentVariable(ParentProcess.Variable), kernel.Stop));
            kernel.WaitForShutdown();
        }

        await warmUp;
        NetMQConfig.Cleanup(block: true);
    }

    private static void Handle(PosixSignalContext signal, Action action)
    {
        signal.Cancel = true;
        action();
    }
}
