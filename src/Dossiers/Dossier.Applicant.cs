using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers;

/// <summary>Whom it is for and who filed it. What search and look-up stand on follows from these here and nowhere else.</summary>
internal sealed partial class Dossier
{
    public ApplicantKind ApplicantKind { get; private set; }

    public required string ApplicantName { get; set; }

    public required string ApplicantPhone { get; set; }

    public string? ApplicantAddress { get; set; }

    /// <summary>Where letters about it go; null when none are wanted.</summary>
    public string? ApplicantEmail { get; private set; }

    public DateOnly? ApplicantBornOn { get; private set; }

    /// <summary>By which the same person or organisation is known again; null when no number was given.</summary>
    public string? NumberMark { get; private set; }

    /// <summary>The last three digits of that number behind stars.</summary>
    public string? NumberShown { get; private set; }

    /// <summary>Whoever files for the applicant; null when they file themselves.</summary>
    public string? FiledBy { get; private set; }

    public string? FilerPhone { get; private set; }

    public string? FilerRelation { get; private set; }

    /// <summary>Number or name of the document by which they are authorised.</summary>
    public string? FilerDocument { get; private set; }

    public DateOnly? FilerDocumentOn { get; private set; }

    public string? Summary { get; set; }

    /// <summary>Folded code, name and procedure, for search without marks.</summary>
    public required string SearchText { get; set; }

    public required string PhoneTail { get; set; }

    public Filer? Filer => FiledBy is { } name ? new Filer(name, FilerPhone, FilerRelation, FilerDocument, FilerDocumentOn) : null;

    /// <summary>Writes down whom it is for.</summary>
    public void SetApplicant(Applicant applicant)
    {
        (ApplicantKind, ApplicantName, ApplicantPhone) = (applicant.Kind, applicant.Name, applicant.Phone);
        (ApplicantAddress, ApplicantBornOn, Summary) = (applicant.Address, applicant.BornOn, applicant.Summary);
        ApplicantEmail = applicant.Email;
        (NumberMark, NumberShown) = (applicant.Number?.Mark, applicant.Number?.Shown);
        (FiledBy, FilerPhone, FilerRelation) = (applicant.Filer?.Name, applicant.Filer?.Phone, applicant.Filer?.Relation);
        (FilerDocument, FilerDocumentOn) = (applicant.Filer?.Document, applicant.Filer?.DocumentOn);
        (PhoneTail, SearchText) = (applicant.Phone[^4..], SearchTextOf(Code, applicant.Name, ProcedureName));
    }

    /// <summary>Mends what was mistyped.</summary>
    /// <returns>Names of the fields that changed, for the deed; never their content.</returns>
    public IReadOnlyList<string> CorrectApplicant(Applicant applicant)
    {
        var fields = new (string Name, object? Old, object? New)[]
        {
            ("loại người nộp", ApplicantKind, applicant.Kind),
            ("họ tên", ApplicantName, applicant.Name),
            ("số điện thoại", ApplicantPhone, applicant.Phone),
            ("thư điện tử", ApplicantEmail, applicant.Email),
            ("số định danh, mã số thuế", NumberMark, applicant.Number?.Mark),
            ("ngày sinh", ApplicantBornOn, applicant.BornOn),
            ("địa chỉ", ApplicantAddress, applicant.Address),
            ("người nộp thay", Filer, applicant.Filer),
            ("trích yếu", Summary, applicant.Summary),
        };
        var changed = fields.Where(field => !Equals(field.Old, field.New)).Select(field => field.Name).ToList();
        if (changed.Count > 0)
        {
            SetApplicant(applicant);
            Version++;
        }

        return changed;
    }

    /// <summary>
    /// Whether it is for the same one: by the number where both have one, else by name and telephone together. A family shares a telephone,
    /// and many share a name.
    /// </summary>
    public bool IsFor(Applicant applicant) =>
        NumberMark is { } mine && applicant.Number is { } theirs
            ? mine == theirs.Mark
            : ApplicantPhone == applicant.Phone && VietnameseText.SearchKey(ApplicantName) == VietnameseText.SearchKey(applicant.Name);
}
