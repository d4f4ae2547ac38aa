using ThongSuot.Demonstration.Support;
using ThongSuot.Dossiers;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Dossiers.Propose;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Dossiers;

/// <summary>One synthetic dossier and what happens to it, each act at its own moment and by its own person, until the present.</summary>
internal sealed class DossierStory
{
    private readonly DateTimeOffset arrival;
    private readonly ProcedureVersion procedure;
    private readonly UsualPapers papers;
    private readonly Seat counter;
    private readonly Seat officer;
    private readonly Seat leader;
    private readonly string ownerPath;
    private readonly int seed;
    private readonly bool prone;

    public DossierStory(
        DateTimeOffset arrival,
        Dictionary<Role, ILookup<string, Seat>> people,
        ProcedureMix mix,
        UsualPapers papers,
        Units units,
        Random random
    )
    {
        (this.arrival, this.papers) = (arrival, papers);
        seed = random.Next();
        procedure = mix.Next(random);
        var communes = units.CommunesOf("25");
        var commune = PlaceOf(communes, random);
        prone = procedure.FieldSlug == LessonStory.Field && commune.ShortName == LessonStory.Commune && procedure.AtCommune;
        ownerPath = procedure.AtCommune
            ? commune.Path
            : $"/25/{(procedure.DepartmentSlug.Length > 0 ? procedure.DepartmentSlug : "vp-ubnd")}/";
        // One in eight is received at another centre than the owner's: borderless.
        var reception =
            random.Next(8) == 0 ? communes[random.Next(communes.Count)].Path
            : procedure.AtCommune ? commune.Path
            : "/25/ttpvhcc/";
        counter = people[Role.CounterOfficer][reception].First();
        var officers = people[Role.CaseOfficer][ownerPath].ToList();
        officer = officers.Find(seat => seat.UnitPath.EndsWith($"/{procedure.CommuneOfficeSlug}/", StringComparison.Ordinal))
            ?? officers[0];
        leader = (procedure.AtCommune ? people[Role.CommuneLeader] : people[Role.DepartmentLeader])[ownerPath].First();
    }

    public async Task WriteAsync(
        Write write,
        DossierSettlement settlement,
        DossierNumbers numbers,
        FeeBook book,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var random = new Random(seed);
        var law = settlement.LawFor(ownerPath, arrival);
        var code = await numbers.NextAsync(write.Db, counter.UnitPath, OfficeClock.DayOf(arrival), ct);
        var dossier = Create(code, random);
        var acts = new ActsInTime(write, dossier, now);
        dossier.Register(counter.Signature, law);
        write.Db.Dossiers.Add(dossier);
        if (dossier.Channel == DossierChannel.Online && random.Next(100) < 3 && arrival > now.AddDays(-2))
        {
            acts.Note("registered", "Nộp trực tuyến, chờ tiếp nhận", counter, arrival);
            return;
        }

        acts.Do("received", "Tiếp nhận, hẹn trả", counter, arrival, () => dossier.Accept(procedure, counter.Signature, law));
        var later = random.Next(100) >= 70;
        if (!later)
        {
            await PayAsync(write, book, dossier, arrival, ct);
        }

        if (Live(acts, dossier, law, settlement, random) is { } returned && returned <= now)
        {
            await PayAsync(write, book, dossier, returned, ct);
            acts.Do("tra-ket-qua", "Trả kết quả", counter, returned, () =>
                dossier.Return(counter.Signature, settlement.LawFor(ownerPath, returned))
            );
        }

        await LatenessSettlement.FollowAsync(write, dossier, DossierSettlement.Before(null), settlement.LawFor(ownerPath, now), ct);
    }

    /// <summary>What is known to be owed is paid in cash; an unknown amount stays unknown.</summary>
    private async Task PayAsync(Write write, FeeBook book, Dossier dossier, DateTimeOffset at, CancellationToken ct)
    {
        if (dossier.FeeOwed is > 0 and var owed)
        {
            var taken = await book.TakeAsync(write.As(Actor.From(counter), at), dossier, new(owed, PayMethod.Cash), counter, ct);
            if (taken.IsRefused)
            {
                throw new InvalidOperationException(taken.Refusal.Message);
            }
        }
    }

    /// <returns>When its result is handed over; null when it does not come to that.</returns>
    private DateTimeOffset? Live(ActsInTime acts, Dossier dossier, DossierLaw law, DossierSettlement settlement, Random random)
    {
        var calendar = law.Calendar;
        var length = dossier.DueAt is { } due ? calendar.WorkingTimeBetween(arrival, due) : TimeSpan.FromHours(24);
        DossierLaw At(DateTimeOffset moment) => settlement.LawFor(ownerPath, moment);
        // 4% run late, 30% end on the last day, the others early.
        var pace = random.Next(100) switch
        {
            < 4 => 1.2 + random.NextDouble(),
            < 34 => 0.93 + (0.06 * random.NextDouble()),
            _ => 0.25 + (0.5 * random.NextDouble()),
        };
        DateTimeOffset Moment(double share) => calendar.AddWorkingTime(arrival, length * (share * pace));
        var assigned = Moment(0.1);
        if (
            !acts.Do("phan-cong", $"Phân công cho {officer.PersonName}", leader, assigned, () =>
                dossier.Assign(procedure, officer.SeatId, officer.Signature, officer.UnitPath, leader.Signature, At(assigned))
            )
        )
        {
            return null;
        }

        // Before the class on it, two in seven that others would take as complete had to be supplemented at this counter.
        var taught = OfficeClock.DayOf(arrival) >= LessonStory.Day(calendar, OfficeClock.DayOf(acts.Now));
        if (Detour(acts, dossier, Moment, At, random, prone && !taught))
        {
            return null;
        }

        var forwarded = Moment(0.8);
        var signed = Moment(0.97);
        var number = $"{random.Next(1, 900)}/UBND";
        if (
            !acts.Do("proposed", "Trình lãnh đạo: ký kết quả", officer, forwarded, () =>
                dossier.Propose(procedure, Proposal(dossier, number, forwarded), At(forwarded))
            ) || !acts.Do("ky-ket-qua", "Ký kết quả", leader, signed, () => Sign(dossier, number, At(signed)))
        )
        {
            return null;
        }

        return calendar.AddWorkingTime(signed, TimeSpan.FromHours(1 + random.Next(16)));
    }

    private DossierProposal Proposal(Dossier dossier, string number, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = dossier.ProvinceCode,
            DossierId = dossier.Id,
            Order = dossier.Proposals.Count + 1,
            Act = DossierAct.Resolve,
            Content = "Hồ sơ đủ điều kiện, đề nghị ký kết quả.",
            ResultNumber = number,
            At = at,
            SeatId = officer.SeatId,
            By = officer.Signature,
        };

    private Result Sign(Dossier dossier, string number, DossierLaw law)
    {
        dossier.Proposal?.Decide(approved: true, leader.Signature, null, law.Now);
        return dossier.Resolve(number, hasDocument: false, leader.Signature, law);
    }

    /// <summary>One in eight does not go straight: supplement, refusal, withdrawal, stop, extension.</summary>
    /// <returns>Whether its story ends here.</returns>
    private bool Detour(
        ActsInTime acts,
        Dossier dossier,
        Func<double, DateTimeOffset> moment,
        Func<DateTimeOffset, DossierLaw> at,
        Random random,
        bool careless
    )
    {
        var (early, middle, later) = (moment(0.15), moment(0.4), moment(0.6));
        var kind = random.Next(48);
        switch (careless && kind > 5 && random.Next(7) < 2 ? 0 : kind)
        {
            case 0 or 1 or 2:
                acts.Do("bo-sung", "Yêu cầu bổ sung giấy tờ", officer, early, () =>
                    dossier.AskSupplement("Bổ sung bản sao giấy tờ tùy thân và trang còn thiếu của tờ khai.", officer.Signature, at(early))
                );
                return dossier.Status == DossierStatus.AwaitingSupplement;
            case 3:
                acts.Do("tu-choi", "Từ chối giải quyết", leader, later, () =>
                    dossier.Refuse("Không đủ điều kiện theo quy định của thủ tục.", leader.Signature, at(later))
                );
                return true;
            case 4:
                acts.Do("rut", "Công dân rút hồ sơ", counter, middle, () =>
                    dossier.Withdraw("Người nộp đề nghị rút.", counter.Signature, at(middle))
                );
                return true;
            case 5:
                acts.Do("dung", "Dừng giải quyết", leader, later, () =>
                    dossier.Stop("Người nộp không còn nhu cầu.", leader.Signature, at(later))
                );
                return true;
            default:
                return false;
        }
    }

    // The two places that the guides walk through have the day of a real counter; the others follow a long tail.
    private static Unit PlaceOf(IReadOnlyList<Unit> communes, Random random) =>
        random.Next(100) switch
        {
            < 12 => communes.First(commune => commune.ShortName == "Âu Cơ"),
            < 18 => communes.First(commune => commune.ShortName == "Tam Sơn"),
            _ => communes[(int)(communes.Count * Math.Pow(random.NextDouble(), 1.4))],
        };

    private Dossier Create(string code, Random random)
    {
        var name = SyntheticPeople.Name(random);
        var phone = SyntheticPeople.Phone(random);
        var dossier = new Dossier
        {
            Id = DossierId.New(),
            Code = code,
            ProvinceCode = "25",
            ProcedureId = procedure.Id,
            ProcedureCode = procedure.Code,
            ProcedureName = procedure.Name,
            FieldSlug = procedure.FieldSlug,
            Channel = random.Next(100) switch
            {
                < 78 => DossierChannel.Online,
                < 97 => DossierChannel.Direct,
                _ => DossierChannel.Post,
            },
            ReceptionPath = counter.UnitPath,
            OwnerPath = ownerPath,
            ApplicantName = name,
            ApplicantPhone = phone,
            PhoneTail = phone[^4..],
            SearchText = Dossier.SearchTextOf(code, name, procedure.Name),
            RegisteredAt = arrival,
        };
        dossier.Papers.AddRange(
            papers
                .Of(procedure)
                .Select(
                    (paper, at) =>
                        new DossierPaper
                        {
                            Id = Guid.CreateVersion7(),
                            ProvinceCode = dossier.ProvinceCode,
                            DossierId = dossier.Id,
                            Number = at + 1,
                            Name = paper,
                            Provided = true,
                        }
                )
        );
        return dossier;
    }

    /// <summary>Does acts only up to the present: what lies in the future has not happened yet.</summary>
    private sealed class ActsInTime(Write write, Dossier dossier, DateTimeOffset now)
    {
        public DateTimeOffset Now => now;

        public bool Do(string act, string text, Seat seat, DateTimeOffset at, Func<Result> change)
        {
            var before = DossierSettlement.Before(dossier);
            if (at > now || change().IsRefused)
            {
                return false;
            }

            // "Before" already has the new state: what the portal showed then is not sent again now.
            DossierSettlement.Settle(write.As(Actor.From(seat), at), dossier, before with { Status = dossier.Status }, act, text);
            return true;
        }

        public void Note(string act, string text, Seat seat, DateTimeOffset at) =>
            write
                .As(Actor.From(seat), at)
                .Record($"dossier.{act}", "dossier", dossier.Id.Value, dossier.ProvinceCode, dossier.OwnerPath, text);
    }
}
