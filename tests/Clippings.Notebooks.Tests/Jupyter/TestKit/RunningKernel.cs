using System.Collections.Concurrent;
using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter.TestKit;

/// <summary>A kernel in this process, on real sockets, with a scripted interpreter or the one it is given.</summary>
internal sealed class RunningKernel : IDisposable
{
    private readonly JupyterKernel kernel;
    private readonly List<KernelClient> clients = [];

    public RunningKernel(string key = "a secret", Func<StandardInput, IInterpreter>? interpreter = null)
    {
        Connection = FreePorts.Connection(key);
        kernel = new JupyterKernel(Connection, interpreter?.Invoke(Input) ?? Interpreter, Input, Log.Enqueue);
    }

    public ScriptedInterpreter Interpreter { get; } = new();

    public StandardInput Input { get; } = new();

    public ConnectionInfo Connection { get; }

    public ConcurrentQueue<string> Log { get; } = new();

    public KernelClient Connect(bool welcomed = true)
    {
        clients.Add(new KernelClient(Connection, welcomed));
        return clients[^1];
    }

    public void Interrupt() => kernel.Interrupt();

    public Task Ended() => Task.Run(kernel.WaitForShutdown).WaitAsync(TimeSpan.FromSeconds(20));

    public void Dispose()
    {
        clients.ForEach(client => client.Dispose());
        kernel.Dispose();
        Input.Dispose();
    }
}
