using System.Net;
using ThongSuot.Petitions.Denunciations;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Flood;
using ThongSuot.Petitions.Follow;
using ThongSuot.Petitions.HotSpots;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Petitions.Send;

/// <summary>What a citizen typed, cleaned.</summary>
/// <param name="Place">Path of a commune.</param>
/// <param name="Trapped">A field that people do not see was filled.</param>
internal sealed record SentFeedback(
    FeedbackKind? Kind,
    PetitionField? Field,
    string Place,
    string Hamlet,
    string Text,
    string Name,
    string Phone,
    Attachment? Photo,
    bool Trapped
)
{
    /// <summary>Where letters about it go; empty for none.</summary>
    public string Email { get; init; } = string.Empty;
}

/// <summary>What opens feedback to whoever sent it.</summary>
internal sealed record FeedbackReceipt(string Code, string Pin, bool IsDoubtful, DateOnly AnswerBy);

/// <summary>Takes feedback from a citizen: routes it, starts its clocks, gives a code and a number.</summary>
internal sealed class SendFeedback(
    WriteGate gate,
    Units units,
    Calendars calendars,
    PetitionLaw law,
    FloodGuard flood,
    FeedbackPins pins,
    PersonMarks persons
)
{
    private const int ShortestText = 20;
    private const int MostLinks = 1;

    /// <summary>What of it is not taken; null when all is well.</summary>
    public Refusal? Against(SentFeedback sent) =>
        Refusal.Together([
            sent.Kind is null ? FeedbackRefusals.KindMissing : null,
            sent.Field is null ? FeedbackRefusals.FieldMissing : null,
            units.ByPath(sent.Place) is not { Kind: UnitKind.Commune } ? FeedbackRefusals.PlaceMissing : null,
            sent.Hamlet.Length > CitizenFeedback.PlaceLength ? FeedbackRefusals.HamletLong : null,
            sent.Text.Length is < ShortestText or > CitizenFeedback.TextLength ? FeedbackRefusals.TextMissing : null,
            DenunciationWords.In($"{sent.Text}\n{sent.Hamlet}\n{sent.Name}") is { } words
                ? FeedbackRefusals.LooksLikeDenunciation(words)
                : null,
            sent.Name.Length > CitizenFeedback.NameLength ? FeedbackRefusals.NameLong : null,
            sent.Email.Length > 0 && !OutgoingMail.IsAddress(sent.Email) ? FeedbackRefusals.EmailWrong : null,
            sent.Phone.Length > 0 ? PhoneNumber.Normalise(sent.Phone, "Phone").Refusal : null,
        ]);

    public async Task<Result<FeedbackReceipt>> RunAsync(SentFeedback sent, IPAddress? address, Deed deed, CancellationToken ct)
    {
        if (Against(sent) is { } wrong)
        {
            return wrong;
        }

        var place = units.ByPath(sent.Place)!;
        var sender = await flood.MarksAsync(place.ProvinceCode, address, ct);
        var marks = await SentMarks.OfAsync(persons, place.ProvinceCode, sender.Address, OfficeClock.DayOf(deed.At), ct);
        var kept = await gate.RunAsync<KeptFeedback>(
            deed,
            async (write, token) =>
            {
                var today = OfficeClock.DayOf(write.Deed.At);
                var answer = await flood.CountAsync(write.Db, place.ProvinceCode, sender, write.Deed.At, today, token);
                if (answer == FloodAnswer.TooMany)
                {
                    return FeedbackRefusals.TooMany;
                }

                var doubtful = answer == FloodAnswer.Suspicious || sent.Trapped || Links(sent.Text) > MostLinks;
                var code = await write.Db.NextCodeAsync("PA", place.ProvinceCode, today.Year, token);
                var row = Of(sent, place, code, write.Deed.At);
                row.StartClock(today, law, calendars.For(row.UnitPath));
                row.State = doubtful ? FeedbackState.Suspicious : FeedbackState.Received;
                write.Db.Add(row);
                await write.KeepAsync(sent.Photo?.File, token);
                write.Record(
                    "feedback.sent",
                    CitizenFeedback.RecordKind,
                    row.Id.Value,
                    row.ProvinceCode,
                    row.UnitPath,
                    "Người dân gửi phản ánh",
                    marks
                );
                if (!doubtful)
                {
                    FeedbackMail.LeaveReceipt(write, row);
                    write.Tell(row.UnitPath, null, $"Phản ánh mới {row.Code}: {PetitionFields.Of(row.Field).Name}", $"/pakn/{row.Code}");
                }

                return new KeptFeedback(code, doubtful, row.AnswerBy);
            },
            ct
        );
        return kept.TryGet(out var done, out var refusal)
            ? new FeedbackReceipt(done.Code, await pins.OfAsync(place.ProvinceCode, done.Code, ct), done.IsDoubtful, done.AnswerBy)
            : refusal;
    }

    private static CitizenFeedback Of(SentFeedback sent, Unit place, string code, DateTimeOffset at) =>
        new()
        {
            Id = FeedbackId.New(),
            ProvinceCode = place.ProvinceCode,
            Code = code,
            Kind = sent.Kind!.Value,
            Field = sent.Field!.Value,
            PlacePath = place.Path,
            Hamlet = sent.Hamlet,
            HamletKey = VietnameseText.SearchKey(sent.Hamlet),
            UnitPath = PetitionFields.RouteOf(sent.Kind.Value, sent.Field.Value, place.Path),
            Text = sent.Text,
            SenderName = sent.Name.Length > 0 ? sent.Name : null,
            SenderPhone = sent.Phone.Length > 0 ? PhoneNumber.Normalise(sent.Phone).Value : null,
            SenderEmail = sent.Email.Length > 0 ? sent.Email : null,
            PhotoHash = sent.Photo?.File.Hash,
            SentAt = at,
        };

    /// <summary>What a double click is answered with again; the number is made anew from the code.</summary>
    private sealed record KeptFeedback(string Code, bool IsDoubtful, DateOnly AnswerBy);

    private static int Links(string text) => text.Split("http", StringSplitOptions.None).Length - 1;
}
