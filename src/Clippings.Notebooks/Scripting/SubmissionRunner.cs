using System.Reflection;
using System.Runtime;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Clippings.Notebooks;

/// <summary>Loads compiled cells and runs them so that they can be stopped.</summary>
internal sealed class SubmissionRunner(SessionLoadContext context, SessionOutput output)
{
    private object?[] submissions = new object?[16];

    /// <summary>Runs a cell that has no errors.</summary>
    /// <param name="compilation">The cell.</param>
    /// <param name="loaded">Called when the cell is about to run: from here on its variables exist.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<object?> RunAsync(CSharpCompilation compilation, Action loaded, CancellationToken cancel)
    {
        var factory = Load(compilation);
        loaded();
        var slot = 0;
        for (var previous = compilation.ScriptCompilationInfo!.PreviousScriptCompilation; previous is not null; previous = previous.ScriptCompilationInfo!.PreviousScriptCompilation)
            slot++;
        if (slot >= submissions.Length)
            Array.Resize(ref submissions, submissions.Length * 2);
        var started = new TaskCompletionSource<Task<object?>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Start(factory, started, cancel), 16 << 20) { IsBackground = true, Name = "Cell" };
        thread.Start();
        return await await started.Task.WaitAsync(cancel);
    }

    private void Start(Func<object?[], Task<object?>> factory, TaskCompletionSource<Task<object?>> started, CancellationToken cancel)
    {
        output.Enter();
        SynchronizationContext.SetSynchronizationContext(new AbortableContext(cancel));
        Task<object?>? task = null;
        try
        {
#pragma warning disable SYSLIB0046 // The only way to stop a loop that never asks; the process is at the user's disposal and state is kept.
            ControlledExecution.Run(() => task = factory(submissions), cancel);
#pragma warning restore SYSLIB0046
            started.SetResult(task!.WaitAsync(cancel));
        }
#pragma warning disable CA1031 // Handed on to the awaiter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            started.SetException(exception);
        }
    }

    private Func<object?[], Task<object?>> Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!result.Success)
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
        image.Position = symbols.Position = 0;
        var assembly = context.LoadFromStream(image, symbols);
        var entry = compilation.GetEntryPoint(CancellationToken.None)!;
        var method = assembly.GetType(entry.ContainingType.MetadataName)!.GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
        return method.CreateDelegate<Func<object?[], Task<object?>>>();
    }
}
