using ThongSuot.Platform.Law;
using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers;

/// <summary>What somebody typed about an applicant.</summary>
internal sealed record TypedApplicant(string Name, string Phone)
{
    public ApplicantKind Kind { get; init; }

    public string? Email { get; init; }

    public string? Number { get; init; }

    public DateOnly? BornOn { get; init; }

    public string? Address { get; init; }

    public string? FiledBy { get; init; }

    public string? FilerPhone { get; init; }

    public string? FilerRelation { get; init; }

    public string? FilerDocument { get; init; }

    public DateOnly? FilerDocumentOn { get; init; }

    public string? Summary { get; init; }

    /// <summary>Each field but the summary is one line, on paper and in lists.</summary>
    public TypedApplicant InLines() =>
        this with
        {
            Name = CleanText.Line(Name),
            Address = LineOf(Address),
            FiledBy = LineOf(FiledBy),
            FilerRelation = LineOf(FilerRelation),
            FilerDocument = LineOf(FilerDocument),
        };

    private static string? LineOf(string? text) => CleanText.Line(text) is { Length: > 0 } line ? line : null;
}

/// <summary>The one check of an applicant, for reception and correction alike: an applicant, or what is wrong at which field.</summary>
internal sealed class ReadApplicant(PersonMarks marks, LegalSettingCache law)
{
    /// <summary>Whether the counter may ask for a personal or tax number on a day.</summary>
    public bool AsksNumber(DateOnly on) =>
        law.Find("dossier.identity-number", on) is { Choices: [var asks, ..], Value: var value } && value == asks;

    public async Task<Result<Applicant>> RunAsync(TypedApplicant asTyped, string provinceCode, DateOnly today, CancellationToken ct)
    {
        var typed = asTyped.InLines();
        var phone = PhoneNumber.Normalise(typed.Phone, "ApplicantPhone");
        var filer = FilerOf(typed, today);
        var number = await NumberOfAsync(typed, provinceCode, today, ct);
        return Refusal.Together([.. AgainstPerson(typed, today), phone.Refusal, filer.Refusal, number.Refusal]) is { } wrong
            ? wrong
            : new Applicant(
                typed.Kind,
                typed.Name.Trim(),
                phone.Value,
                typed.Address,
                typed.Kind == ApplicantKind.Person ? typed.BornOn : null,
                number.Value,
                filer.Value,
                typed.Summary
            )
            {
                Email = typed.Email,
            };
    }

    /// <summary>The mark of what was typed so far; null when it is no number yet or none is asked.</summary>
    public async Task<string?> MarkOfAsync(TypedApplicant typed, string provinceCode, DateOnly today, CancellationToken ct) =>
        await NumberOfAsync(typed, provinceCode, today, ct) is { IsRefused: false, Value: { } number } ? number.Mark : null;

    private static IEnumerable<Refusal?> AgainstPerson(TypedApplicant typed, DateOnly today) =>
        [
            !PersonName.IsOne(typed.Name) || CitizenCard.IsOne(typed.Name) ? ApplicantRefusals.NotAName("ApplicantName", typed.Name)
            : typed.Kind == ApplicantKind.Person && !PersonName.IsPersons(typed.Name) ? ApplicantRefusals.NumberInName("ApplicantName")
            : null,
            typed.Email is { } email && !OutgoingMail.IsAddress(email) ? ApplicantRefusals.NotAnAddress : null,
            typed.BornOn > today ? ApplicantRefusals.DayInFuture("BornOn", typed.BornOn.Value) : null,
        ];

    private async Task<Result<NumberMark?>> NumberOfAsync(TypedApplicant typed, string provinceCode, DateOnly today, CancellationToken ct)
    {
        if (typed.Number is not { } text)
        {
            return (NumberMark?)null;
        }

        if (!AsksNumber(today))
        {
            return ApplicantRefusals.NumberNotAsked(law.Find("dossier.identity-number", today));
        }

        var number = IdentityNumber.Normalise(text, typed.Kind == ApplicantKind.Organisation, "IdentityNumber");
        return number.IsRefused
            ? number.Refusal
            : new NumberMark(await marks.OfAsync(provinceCode, number.Value, ct), Masking.PersonalNumber(number.Value));
    }

    private static Result<Filer?> FilerOf(TypedApplicant typed, DateOnly today)
    {
        if (typed.FiledBy is not { } name)
        {
            return (typed.FilerPhone ?? typed.FilerRelation ?? typed.FilerDocument) is null && typed.FilerDocumentOn is null
                ? (Filer?)null
                : ApplicantRefusals.FilerWithoutName;
        }

        if (!PersonName.IsPersons(name))
        {
            return ApplicantRefusals.NotAName("FiledBy", name);
        }

        if (typed.FilerDocumentOn is { } day && day > today)
        {
            return ApplicantRefusals.DayInFuture("FilerDocumentOn", day);
        }

        if (typed.FilerPhone is not { } typedPhone)
        {
            return new Filer(name, null, typed.FilerRelation, typed.FilerDocument, typed.FilerDocumentOn);
        }

        var phone = PhoneNumber.Normalise(typedPhone, "FilerPhone");
        return phone.IsRefused
            ? phone.Refusal
            : new Filer(name, phone.Value, typed.FilerRelation, typed.FilerDocument, typed.FilerDocumentOn);
    }
}
