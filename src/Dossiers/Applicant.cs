namespace ThongSuot.Dossiers;

internal enum ApplicantKind
{
    Person,

    /// <summary>An enterprise, a household's business, a body: known by a tax number, without a day of birth.</summary>
    Organisation,
}

/// <summary>Whoever a dossier is for, checked: what reception and a correction write alike.</summary>
/// <param name="Number">Null when none was given or the law of the day asks for none.</param>
/// <param name="Filer">Whoever files for them; null when they file themselves.</param>
internal sealed record Applicant(
    ApplicantKind Kind,
    string Name,
    string Phone,
    string? Address,
    DateOnly? BornOn,
    NumberMark? Number,
    Filer? Filer,
    string? Summary
)
{
    /// <summary>Where letters about the dossier go; null when none are wanted.</summary>
    public string? Email { get; init; }
}

/// <summary>What is kept of an identity or tax number: enough to know it again and to tell it by eye, never the number.</summary>
/// <param name="Mark">As <see cref="Platform.Secrets.PersonMarks"/> gives it.</param>
/// <param name="Shown">Its last three digits behind stars.</param>
internal sealed record NumberMark(string Mark, string Shown);

/// <summary>Whoever files for the applicant, and by what right.</summary>
/// <param name="Relation">To the applicant: a child, an employee, authorised.</param>
/// <param name="Document">Number or name of the document of authorisation.</param>
internal sealed record Filer(string Name, string? Phone, string? Relation, string? Document, DateOnly? DocumentOn)
{
    /// <summary>By what right, in one line; empty when nothing was said.</summary>
    public string Right =>
        string.Join(
            "; ",
            new[]
            {
                Relation,
                Document is null && DocumentOn is null
                    ? null
                    : $"văn bản ủy quyền {Document}{(DocumentOn is { } day ? $" ngày {Platform.Text.VietnameseFormat.Date(day)}" : null)}".Replace(
                        "  ",
                        " ",
                        StringComparison.Ordinal
                    ),
            }.Where(part => !string.IsNullOrEmpty(part))
        );
}
