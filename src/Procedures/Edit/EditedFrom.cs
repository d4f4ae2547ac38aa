namespace ThongSuot.Procedures.Edit;

/// <summary>The day that a form of the catalogue proposes for its change.</summary>
internal static class EditedFrom
{
    /// <summary>A draft and a version to come are changed as they are; one that began today can only give way tomorrow.</summary>
    public static DateOnly Proposed(ProcedureVersion version, DateOnly today) =>
        version.Publishing == Publishing.Draft || version.ValidFrom > today ? version.ValidFrom
        : version.ValidFrom == today ? today.AddDays(1)
        : today;
}
