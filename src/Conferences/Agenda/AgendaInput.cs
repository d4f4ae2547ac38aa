using ThongSuot.Platform.Blockages;

namespace ThongSuot.Conferences.Agenda;

/// <summary>One change of an agenda as typed.</summary>
/// <param name="Item">The item that is removed, moved or given minutes.</param>
/// <param name="Text">Code of a difficulty, or a title of its own.</param>
/// <param name="Number">How many items are drafted, or how many minutes.</param>
internal sealed record AgendaInput(AgendaChange Change, Guid? Item, string Text, int? Number)
{
    /// <summary>Lines of the steering screen that are put on it together, and keep that.</summary>
    public IReadOnlyList<PutLine> Lines { get; init; } = [];
}
