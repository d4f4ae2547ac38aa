using ThongSuot.Petitions.Follow;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Feedback;

/// <summary>What an act may carry; each reads its own part.</summary>
internal sealed record FeedbackInput(string Content, string Unit, AnswerDraft? Draft);

/// <summary>Does one act on feedback.</summary>
internal sealed class MoveFeedback(WriteGate gate, FeedbackCompetence competence, PetitionSeats seats, PetitionLaw law, Calendars calendars)
{
    public Task<Result<string>> RunAsync(string code, FeedbackAct act, FeedbackInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await FeedbackReads.FindAsync(write.Db, code, seat, token) is not { } row)
                {
                    return FeedbackRefusals.NotFound;
                }

                var form = FeedbackActs.Forms.Of(act);
                if ((competence.Against(act, row, seat) ?? AgainstWords(act, input, seat)) is { } against)
                {
                    return against;
                }

                var (from, today) = (row.UnitPath, OfficeClock.DayOf(write.Deed.At));
                var late = act == FeedbackAct.Forward ? row.ForwardLateness(today) : 0;
                var had = act == FeedbackAct.Forward ? await PassedOn.ClockOfAsync(write.Db, row, input.Unit, token) : null;
                object? detail = act switch
                {
                    FeedbackAct.Forward => row.Hold(),
                    FeedbackAct.Reopen => EarlierAnswer.Of(row),
                    _ => null,
                };
                var done = Do(row, act, input, had, seat, today, write.Deed.At);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                var text = act == FeedbackAct.Forward ? $"{form.Past} đến {seats.NameOf(row.UnitPath)}" : form.Past;
                write.Record(
                    late > 0 ? "feedback.chuyen-cham" : $"feedback.{form.Slug}",
                    CitizenFeedback.RecordKind,
                    row.Id.Value,
                    row.ProvinceCode,
                    from,
                    late > 0 ? $"{text}, chậm {late} ngày" : text,
                    detail
                );
                Tell(write, act, row);
                FeedbackMail.Leave(write, row, act, seats.NameOf(row.UnitPath));
                return row.Code;
            },
            ct
        );

    private Refusal? AgainstWords(FeedbackAct act, FeedbackInput input, Seat seat)
    {
        if (FeedbackActs.Forms.Of(act).Content is not null && input.Content.Length is 0 or > CitizenFeedback.TextLength)
        {
            return FeedbackRefusals.WordsMissing;
        }

        return act switch
        {
            FeedbackAct.Forward when seats.ReceiversOf(seat.ProvinceCode).All(unit => unit.Path != input.Unit) =>
                FeedbackRefusals.UnitMissing,
            FeedbackAct.Prepare => Refusal.Together([
                input.Draft?.PublicText.Length is null or 0 or > CitizenFeedback.TextLength ? FeedbackRefusals.PublicTextMissing : null,
                input.Draft?.Answer.Length is null or 0 or > CitizenFeedback.TextLength ? FeedbackRefusals.AnswerMissing : null,
            ]),
            _ => null,
        };
    }

    private Result Do(
        CitizenFeedback row,
        FeedbackAct act,
        FeedbackInput input,
        HeldClock? had,
        Seat seat,
        DateOnly today,
        DateTimeOffset at
    )
    {
        var calendar = calendars.For(act == FeedbackAct.Forward ? input.Unit : row.UnitPath);
        return act switch
        {
            FeedbackAct.Release => row.Release(today, law, calendar),
            FeedbackAct.Discard => row.Discard(input.Content),
            FeedbackAct.Begin => row.Begin(),
            FeedbackAct.Forward => row.Forward(input.Unit, input.Content, had, today, law, calendar),
            FeedbackAct.Refuse => row.TurnDown(input.Content, today),
            FeedbackAct.Ask => row.AskMore(input.Content, today),
            FeedbackAct.Prepare => row.Prepare(input.Draft!, seat),
            FeedbackAct.Approve => row.Approve(seat, today, law, calendar),
            FeedbackAct.ReturnDraft => row.ReturnDraft(input.Content),
            FeedbackAct.Publish => row.Publish(at),
            _ => row.Reopen(input.Content, today, law, calendar),
        };
    }

    private static void Tell(Write write, FeedbackAct act, CitizenFeedback row)
    {
        var words = act switch
        {
            FeedbackAct.Forward => $"Phản ánh {row.Code} được chuyển đến",
            FeedbackAct.Prepare => $"Trả lời phản ánh {row.Code} chờ duyệt",
            FeedbackAct.ReturnDraft => $"Trả lời phản ánh {row.Code} được trả lại để sửa",
            FeedbackAct.Approve => $"Trả lời phản ánh {row.Code} đã duyệt, chờ công khai",
            _ => null,
        };
        if (words is not null)
        {
            write.Tell(row.UnitPath, null, words, $"/pakn/{row.Code}");
        }
    }
}
