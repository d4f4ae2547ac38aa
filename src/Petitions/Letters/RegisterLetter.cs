using ThongSuot.Petitions.Denunciations;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Petitions.Letters;

/// <summary>A letter as it is entered, cleaned.</summary>
internal sealed record LetterInput(
    LetterKind? Kind,
    bool Second,
    bool Discipline,
    bool Remote,
    PetitionField? Field,
    string Place,
    string Hamlet,
    string SenderName,
    string SenderAddress,
    int People,
    string Content,
    DateOnly? ReceivedOn
)
{
    /// <summary>The visit in which it was handed over; null for one that came by post.</summary>
    public VisitId? From { get; init; }

    /// <summary>Whoever enters it read it: its words of denunciation are none.</summary>
    public bool NotDenunciation { get; init; }
}

/// <summary>Enters a letter into the register of the seat's organisation.</summary>
internal sealed class RegisterLetter(WriteGate gate, Units units, Calendars calendars, PetitionLaw law, PetitionSeats seats)
{
    private const int LatestDays = 366;

    public Task<Result<string>> RunAsync(LetterInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var today = OfficeClock.DayOf(write.Deed.At);
                if ((Against(input, today) ?? (seats.Works(seat, seat.SpeaksFor) ? null : LetterRefusals.OfficerPrepares)) is { } wrong)
                {
                    return wrong;
                }

                var row = Of(input, seat, await write.Db.NextCodeAsync("DT", seat.ProvinceCode, today.Year, token));
                write.Db.Add(row);
                write.Record(
                    "letter.registered",
                    Letter.RecordKind,
                    row.Id.Value,
                    row.ProvinceCode,
                    row.UnitPath,
                    $"Vào sổ đơn {LetterLabels.KindOf(row).ToLowerInvariant()}"
                );
                if (input.From is { } visit)
                {
                    await write.LinkAsync(row.ProvinceCode, "visit", visit.Value, Letter.RecordKind, row.Id.Value, token);
                }

                write.Tell(row.UnitPath, null, $"Đơn mới {row.Code}: {LetterLabels.KindOf(row)}", $"/don-thu/{row.Code}");
                return row.Code;
            },
            ct
        );

    private Refusal? Against(LetterInput input, DateOnly today) =>
        Refusal.Together([
            input.Kind is null ? LetterRefusals.KindMissing : null,
            input.Kind is LetterKind.Recommendation or LetterKind.Information && (input.Second || input.Discipline)
                ? LetterRefusals.SecondOnlyComplaint
                : null,
            input.Field is null ? LetterRefusals.FieldMissing : null,
            units.ByPath(input.Place) is not { Kind: UnitKind.Commune } ? LetterRefusals.PlaceMissing : null,
            input.SenderName.Length is 0 or > Letter.LineLength ? LetterRefusals.SenderMissing : null,
            input.SenderAddress.Length > Letter.LineLength || input.Hamlet.Length > Feedback.CitizenFeedback.PlaceLength
                ? LetterRefusals.AddressLong
                : null,
            input.People is < 1 or > Letter.MostPeople ? LetterRefusals.People : null,
            input.Content.Length is 0 or > Letter.ContentLength ? LetterRefusals.ContentMissing : null,
            !input.NotDenunciation && DenunciationWords.In(input.Content) is { } words ? LetterRefusals.LooksLikeDenunciation(words) : null,
            input.ReceivedOn is not { } day || day > today || day < today.AddDays(-LatestDays) ? LetterRefusals.ReceivedOn : null,
        ]);

    private Letter Of(LetterInput input, Seat seat, string code)
    {
        var received = input.ReceivedOn!.Value;
        // A request for information has no step before its answer: its own term is what it waits for from the first day.
        var classify = input.Kind switch
        {
            LetterKind.Complaint => PetitionTerms.Accept,
            LetterKind.Information => PetitionTerms.InformationSimple,
            _ => PetitionTerms.LetterClassify,
        };
        return new()
        {
            Id = LetterId.New(),
            ProvinceCode = seat.ProvinceCode,
            Code = code,
            UnitPath = seat.SpeaksFor,
            Kind = input.Kind!.Value,
            Second = input.Second,
            Discipline = input.Discipline,
            Remote = input.Remote,
            Field = input.Field!.Value,
            PlacePath = input.Place,
            Hamlet = input.Hamlet,
            HamletKey = VietnameseText.SearchKey(input.Hamlet),
            SenderName = input.SenderName,
            SenderAddress = input.SenderAddress,
            People = input.People,
            Content = input.Content,
            ReceivedOn = received,
            RegisteredById = seat.AccountId,
            RegisteredBy = seat.Signature,
            ClassifyBy = law.LastDay(classify, received, calendars.For(seat.SpeaksFor)),
        };
    }
}
