using System.Reflection;
using System.Runtime.Loader;

namespace Clippings.Notebooks;

/// <summary>
/// Holds what a session compiles and references, apart from the host's own assemblies: a cell may bring another version of a
/// library that the host runs on. Only the framework, the formatting library and this engine are common to both.
/// </summary>
/// <remarks>Not collectible: code in a collectible context runs without its precompiled form, and a session lives about as long as its process.</remarks>
/// <param name="inputs">Where the files that are loaded are written down.</param>
/// <param name="libraries">Loads what is referenced, in place of this one, which has then but what the session compiles; null for this one.</param>
internal sealed class SessionLoadContext(SessionInputs inputs, SessionLoadContext? libraries = null) : AssemblyLoadContext("Session")
{
    private static readonly Lazy<SessionLoadContext> ForAll = new(() => new SessionLoadContext(new SessionInputs()));


    private readonly Dictionary<string, string> paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> folders = [];

    /// <summary>What sessions that follow each other in a process load in common.</summary>
    public static SessionLoadContext Shared => ForAll.Value;

    /// <summary>The files loaded so far.</summary>
    public SessionInputs Inputs => inputs;

    /// <summary>Makes an assembly loadable; the first file of a name wins, as a loaded assembly can't be replaced.</summary>
    public void Add(string path)
    {
        libraries?.Add(path);
        lock (paths)
        {
            paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            var folder = Path.GetDirectoryName(path)!;
            if (!folders.Contains(folder))
                folders.Add(folder);
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (SharedAssemblies.Contains(name))
            return null;
        if (libraries is not null)
            return libraries.LoadFromAssemblyName(assemblyName);
        var path = Find(name + ".dll") ?? throw new FileNotFoundException(
            $"The assembly '{name}' is referenced by code in the session but no #r brought it in.", name + ".dll");
        inputs.Add(InputKind.Assembly, path);
        return LoadFromAssemblyPath(CompiledAhead.FileFor(path));
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        string[] names = [unmanagedDllName, unmanagedDllName + ".so", "lib" + unmanagedDllName + ".so", unmanagedDllName + ".dll", "lib" + unmanagedDllName + ".dylib"];
        var path = names.Select(Find).FirstOrDefault(found => found is not null);
        if (path is null)
            return 0;
        inputs.Add(InputKind.Assembly, path);
        return LoadUnmanagedDllFromPath(path);
    }

    private string? Find(string file)
    {
        lock (paths)
        {
            if (paths.TryGetValue(Path.GetFileNameWithoutExtension(file), out var known) && Path.GetFileName(known).Equals(file, StringComparison.OrdinalIgnoreCase))
                return known;
            return folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
        }
    }
}
