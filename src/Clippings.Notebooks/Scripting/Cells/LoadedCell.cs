using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>A cell that can be run, any number of times.</summary>
/// <param name="Name">What its compilation calls it.</param>
/// <param name="Compilation">Where it comes from; its lines are found by it.</param>
/// <param name="Assembly">What it was written to.</param>
/// <param name="Factory">Runs it.</param>
/// <param name="HasResult">True where it ends in a value.</param>
internal sealed record LoadedCell(string Name, CSharpCompilation Compilation, Assembly Assembly, Func<object?[], Task<object?>> Factory, bool HasResult);
