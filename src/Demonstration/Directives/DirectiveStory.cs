using ThongSuot.Directives;
using ThongSuot.Directives.Move;

namespace ThongSuot.Demonstration.Directives;

/// <summary>Whose turn it is in a story.</summary>
internal enum StoryRole
{
    Giver,
    Leader,
    Office,
}

/// <summary>An act of a story at its own moment.</summary>
/// <param name="At">Vietnam time, <c>2025-09-20 11:30</c>, or working days from today, <c>-3 11:30</c>.</param>
/// <param name="Due">The day an extension is asked to, written alike.</param>
internal sealed record StoryAct(string At, StoryRole Who, DirectiveAct Act, MoveInput Input, string? Due);

/// <summary>A direction as the press reported it, and what became of it; what became of it is invented.</summary>
/// <param name="Unit">Slug of a department or name of a commune.</param>
/// <param name="Supports">Slugs of departments.</param>
internal sealed record DirectiveStory(
    string At,
    string Unit,
    string Due,
    string Work,
    string LeadAnswersFor,
    ProductKind Product,
    string ProductText,
    SourceDocument? Document,
    string[] Supports,
    string? SupportersDo,
    IReadOnlyList<StoryAct> Acts,
    DirectiveStory[]? Parts = null
);
