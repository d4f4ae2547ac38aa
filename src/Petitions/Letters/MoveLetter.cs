using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Letters;

/// <summary>What an act may carry; each reads its own part.</summary>
internal sealed record LetterActInput(string Words, string Unit = "", string Number = "", bool Complex = false)
{
    /// <summary>The day on the paper; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why the paper is entered after its day.</summary>
    public string Why { get; init; } = string.Empty;
}

/// <summary>Does one act on a letter.</summary>
internal sealed class MoveLetter(WriteGate gate, LetterCompetence competence, PetitionSeats seats, PetitionLaw law, Calendars calendars)
{
    public Task<Result<string>> RunAsync(string code, LetterAct act, LetterActInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await LetterReads.FindAsync(write.Db, code, seat, token) is not { } row)
                {
                    return LetterRefusals.NotFound;
                }

                var form = LetterActs.Forms.Of(act);
                if ((competence.Against(act, row, seat) ?? AgainstWords(act, input, seat)) is { } against)
                {
                    return against;
                }

                var today = OfficeClock.DayOf(write.Deed.At);
                var day = form.Wants(ActFields.Day) ? input.On ?? today : today;
                // What stopped the clock only on paper does not take away a lateness that is known.
                if (act == LetterAct.Suspend && day < today && today > row.SettleBy)
                {
                    return LetterRefusals.StoppedAfterDue(row.SettleBy.Value);
                }

                if (AgainstDay(row, input, day, today) is { } wrong)
                {
                    return wrong;
                }

                var done = Do(row, act, input, seat, day);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                var text = row.ForwardedTo is { } to && act == LetterAct.Forward ? $"{form.Past} đến {seats.NameOf(to)}" : form.Past;
                if (form.Wants(ActFields.Day))
                {
                    row.SignedNumber = input.Number.Length > 0 ? input.Number : null;
                }

                row.EnteredLate = PaperEntry.Latest(row.EnteredLate, day, today);
                // The deed has its own moment; number and day of the paper stand in its words.
                var entered = PaperEntry.Words(input.Number, day, today) is { } words ? $"{words}: {input.Why}" : null;
                var told = $"{text}{entered}{LateWords(act, row)}";
                write.Record($"letter.{form.Slug}", Letter.RecordKind, row.Id.Value, row.ProvinceCode, row.UnitPath, told);
                if (act is LetterAct.Propose or LetterAct.ReturnProposal or LetterAct.Decide)
                {
                    write.Tell(row.UnitPath, null, $"Đơn {row.Code}: {text.ToLowerInvariant()}", $"/don-thu/{row.Code}");
                }

                return row.Code;
            },
            ct
        );

    /// <summary>A paper of an earlier day has a number, and whoever enters it says why it comes late.</summary>
    private static Refusal? AgainstDay(Letter row, LetterActInput input, DateOnly day, DateOnly today) =>
        day > today || day < row.LastStep() ? LetterRefusals.DayWrong(row.LastStep())
        : day == today ? null
        : Refusal.Together([
            input.Number.Length is 0 or > Letter.NumberLength ? LetterRefusals.PaperNumberMissing : null,
            input.Why.Length is 0 or > Letter.LineLength ? LetterRefusals.WhyMissing : null,
        ]);

    private static string? LateWords(LetterAct act, Letter row) =>
        act == LetterAct.Accept && row.AcceptedLate() is > 0 and var late ? $", chậm {late} ngày" : null;

    private Refusal? AgainstWords(LetterAct act, LetterActInput input, Seat seat) =>
        LetterActs.Forms.Of(act).Content is not null && input.Words.Length is 0 or > Letter.ContentLength ? LetterRefusals.WordsMissing
        : act == LetterAct.Forward && seats.ReceiversOf(seat.ProvinceCode).All(unit => unit.Path != input.Unit) ? LetterRefusals.UnitMissing
        : input.Number.Length > Letter.NumberLength || (act == LetterAct.Decide && input.Number.Length == 0) ? LetterRefusals.NumberMissing
        : null;

    private Result Do(Letter row, LetterAct act, LetterActInput input, Seat seat, DateOnly today)
    {
        var calendar = calendars.For(row.UnitPath);
        return act switch
        {
            LetterAct.Accept => row.Accept(input.Complex, seat, today, law, calendar),
            LetterAct.Forward => row.Forward(input.Unit, input.Words, today),
            LetterAct.Guide => row.Guide(input.Words, today),
            LetterAct.Keep => row.Keep(input.Words, today),
            LetterAct.Suspend => row.Suspend(input.Words, seat, today),
            LetterAct.Continue => row.Continue(seat, today, law, calendar),
            LetterAct.Extend => row.Extend(input.Words, seat, today, law, calendar),
            LetterAct.Propose => row.Propose(input.Words, seat),
            LetterAct.Decide => row.Decide(input.Number, seat, today, law, calendar),
            LetterAct.ReturnProposal => row.ReturnProposal(input.Words),
            _ => row.Send(today),
        };
    }
}
