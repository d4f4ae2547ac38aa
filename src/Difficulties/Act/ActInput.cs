using ThongSuot.Difficulties.Bodies;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;

namespace ThongSuot.Difficulties.Act;

/// <summary>What a form for an act may carry; each act reads its own part.</summary>
internal sealed record ActInput
{
    /// <summary>Answer, reason, request or reply, in words.</summary>
    public string Content { get; init; } = string.Empty;

    /// <summary>The body that is to answer.</summary>
    public string? LeadPath { get; init; }

    public IReadOnlyList<string> Supports { get; init; } = [];

    public Seat? Person { get; init; }

    public DifficultyClass? Class { get; init; }

    public DifficultyAuthority? Authority { get; init; }

    public DifficultyField? Field { get; init; }

    /// <summary>Due day, or the day on which a ministry is asked again.</summary>
    public DateOnly? DueOn { get; init; }

    public string DocumentNumber { get; init; } = string.Empty;

    public string DocumentName { get; init; } = string.Empty;

    /// <summary>Why no document stands behind an answer.</summary>
    public string WithoutBecause { get; init; } = string.Empty;

    /// <summary>The body without accounts that answers, where the person only records.</summary>
    public AnsweringBody? Behalf { get; init; }

    /// <summary>The answer is guidance for the whole province, not for those alone who asked.</summary>
    public bool Shared { get; init; }

    /// <summary>The stored document of an answer.</summary>
    public Attachment? Paper { get; init; }

    public DateOnly? DocumentDate { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public string Ministry { get; init; } = string.Empty;

    /// <summary>Code of the difficulty to merge into.</summary>
    public string Target { get; init; } = string.Empty;

    /// <summary>Codes of the recommendations to split off.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];
}
