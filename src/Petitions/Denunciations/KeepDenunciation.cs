using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>A denunciation as it is entered: choices and days, no words.</summary>
internal sealed record DenunciationInput(
    DenunciationKind? Kind,
    DenunciationChannel? Channel,
    bool ManyPlaces,
    DateOnly? ReceivedOn,
    IReadOnlyList<Guid> Readers
);

/// <summary>What an act carries: choices, a day and a number, no words.</summary>
/// <param name="Unit">Path of the organisation it goes to.</param>
/// <param name="On">The day of the paper; null for today.</param>
/// <param name="Number">The running number of a paper of an earlier day, digits alone: letters could be a name.</param>
internal sealed record DenunciationChoice(DenunciationDepth Depth, string Unit, DateOnly? On = null, int? Number = null)
{
    public const int MostNumber = 999_999;
}

/// <summary>Enters a denunciation with those who may read it, and does acts on it.</summary>
internal sealed class KeepDenunciation(WriteGate gate, ISeatDirectory directory, Calendars calendars, PetitionLaw law, PetitionSeats seats)
{
    private const int LatestDays = 366;
    private const int MostReaders = 5;

    public async Task<Result<string>> RegisterAsync(DenunciationInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        var chosen = new List<Seat>();
        foreach (var id in input.Readers.Distinct().Take(MostReaders + 1))
        {
            if (await directory.FindAsync(new SeatId(id), ct) is { } reader && reader.SpeaksFor == seat.SpeaksFor)
            {
                chosen.Add(reader);
            }
        }

        return await gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var today = OfficeClock.DayOf(write.Deed.At);
                if (Against(input, chosen, today) is { } wrong)
                {
                    return wrong;
                }

                var row = Of(input, seat, await write.Db.NextCodeAsync("TC", seat.ProvinceCode, today.Year, token));
                foreach (var reader in chosen.Append(seat).Select(one => one.SeatId).Distinct())
                {
                    row.Readers.Add(
                        new()
                        {
                            ProvinceCode = row.ProvinceCode,
                            DenunciationId = row.Id,
                            SeatId = reader,
                        }
                    );
                }

                write.Db.Add(row);
                DenunciationReads.Record(write, row, "denunciation.registered", "Vào sổ");
                return row.Code;
            },
            ct
        );
    }

    public Task<Result<string>> MoveAsync(
        string code,
        DenunciationAct act,
        DenunciationChoice choice,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await DenunciationReads.FindAsync(write.Db, code, seat, token) is not { } row)
                {
                    return DenunciationRefusals.NotFound;
                }

                if (DenunciationActs.Against(act, row, seat) is { } against)
                {
                    return against;
                }

                if (act == DenunciationAct.Forward && seats.ReceiversOf(seat.ProvinceCode).All(one => one.Path != choice.Unit))
                {
                    return DenunciationRefusals.UnitMissing;
                }

                var (today, form) = (OfficeClock.DayOf(write.Deed.At), DenunciationActs.Forms.Of(act));
                var day = form.Wants(ActFields.Day) ? choice.On ?? today : today;
                if (day > today || day < row.LastStep())
                {
                    return DenunciationRefusals.DayWrong(row.LastStep());
                }

                if (day < today && choice.Number is not (> 0 and <= DenunciationChoice.MostNumber))
                {
                    return DenunciationRefusals.PaperNumberMissing;
                }

                var done = Do(row, act, choice.Depth, choice.Unit, day);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                row.EnteredLate = PaperEntry.Latest(row.EnteredLate, day, today);
                var told = $"{form.Past}{PaperEntry.Words($"{choice.Number}", day, today)}";
                DenunciationReads.Record(write, row, $"denunciation.{form.Slug}", told);
                return row.Code;
            },
            ct
        );

    private Result Do(Denunciation row, DenunciationAct act, DenunciationDepth depth, string unit, DateOnly today)
    {
        var calendar = calendars.For(row.UnitPath);
        return act switch
        {
            DenunciationAct.Accept => row.Accept(depth, today, law, calendar),
            DenunciationAct.Forward => row.Forward(unit, today),
            DenunciationAct.Keep => row.Keep(today),
            DenunciationAct.Suspend => row.Suspend(today),
            DenunciationAct.Continue => row.Continue(today, law, calendar),
            DenunciationAct.Extend => row.Extend(today, law, calendar),
            DenunciationAct.Conclude => row.Conclude(today, law, calendar),
            DenunciationAct.Process => row.Process(today),
            _ => row.Publish(today),
        };
    }

    private static Refusal? Against(DenunciationInput input, List<Seat> readers, DateOnly today) =>
        Refusal.Together([
            input.Kind is null ? DenunciationRefusals.KindMissing : null,
            input.Channel is null ? DenunciationRefusals.ChannelMissing : null,
            input.ReceivedOn is not { } day || day > today || day < today.AddDays(-LatestDays) ? DenunciationRefusals.ReceivedOn : null,
            readers.Count > MostReaders || !readers.Exists(reader => reader.Leads) ? DenunciationRefusals.Readers : null,
        ]);

    private Denunciation Of(DenunciationInput input, Seat seat, string code)
    {
        var (received, calendar) = (input.ReceivedOn!.Value, calendars.For(seat.SpeaksFor));
        var accept =
            input.Channel == DenunciationChannel.Repeated ? "denunciation.repeated"
            : input.ManyPlaces ? "denunciation.accept-many-places"
            : PetitionTerms.DenunciationAccept;
        return new()
        {
            Id = DenunciationId.New(),
            ProvinceCode = seat.ProvinceCode,
            Code = code,
            UnitPath = seat.SpeaksFor,
            Kind = input.Kind!.Value,
            Channel = input.Channel!.Value,
            ManyPlaces = input.ManyPlaces,
            ReceivedOn = received,
            AcceptBy = law.LastDay(accept, received, calendar),
            ForwardBy = law.LastDay(PetitionTerms.DenunciationForward, received, calendar),
        };
    }
}
