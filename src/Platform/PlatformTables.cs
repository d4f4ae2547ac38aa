using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Backup;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform;

/// <summary>The spine's own tables.</summary>
internal sealed class PlatformTables : IModuleTables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<DeedRow>(deed =>
        {
            deed.ToTable("platform_deeds");
            deed.ByProvince();
            deed.HasKey(row => row.Sequence);
            deed.Property(row => row.Sequence).ValueGeneratedOnAdd();
            // History of one record, newest first.
            deed.HasIndex(row => new { row.SubjectId, row.Sequence });
            deed.HasIndex(row => new { row.UnitPath, row.Sequence });
            // What one person did, newest first: whoever looks after the accounts asks after a complaint.
            deed.HasIndex(row => new { row.AccountId, row.Sequence });
        });
        model.Entity<SubmissionRow>(submission =>
        {
            submission.ToTable("platform_submissions");
            submission.ByProvince();
            submission.HasKey(row => row.Key);
        });
        model.Entity<TallyTotalRow>(total =>
        {
            total.ToTable("platform_tally_totals");
            total.ByProvince();
            // A line's rows lie together in order of days: its total up to any day is one look-up.
            total.HasKey(row => new
            {
                row.UnitPath,
                row.Subject,
                row.Day,
            });
        });
        model.Entity<TallyMoveRow>(move =>
        {
            move.ToTable("platform_tally_moves");
            move.ByProvince();
            move.Property(row => row.Id).ValueGeneratedOnAdd();
        });
        model.Entity<FigureCheckRow>(check =>
        {
            check.ToTable("platform_figure_checks");
            check.Property(row => row.Id).ValueGeneratedNever();
            check.HasIndex(row => new { row.ProvinceCode, row.At });
        });
        model.Entity<DailyWorkRow>(work =>
        {
            work.ToTable("platform_daily_works");
            work.HasKey(row => new { row.Name, row.Day });
        });
        model.Entity<WorkFailureRow>(failure =>
        {
            failure.ToTable("platform_work_failures");
            failure.HasKey(row => row.Name);
        });
        model.Entity<BackupRow>(backup =>
        {
            backup.ToTable("platform_backups");
            backup.Property(row => row.Id).ValueGeneratedNever();
            backup.HasIndex(row => row.At);
        });
        model.Entity<OutboxRow>(message =>
        {
            message.ToTable("platform_outbox");
            message.ByProvince();
            message.HasKey(row => row.Sequence);
            message.Property(row => row.Sequence).ValueGeneratedOnAdd();
            message.HasIndex(row => row.NextAttemptAt);
            message.HasIndex(row => new
            {
                row.Topic,
                row.Key,
                row.Sequence,
            });
        });
        model.Entity<ReferenceLoadRow>(load =>
        {
            load.ToTable("platform_reference_loads");
            load.HasKey(row => row.Name);
        });
        model.Entity<KeyRow>(key =>
        {
            key.ToTable("platform_protection_keys");
            key.HasKey(row => row.Name);
        });
        model.Entity<StoredFile>(file =>
        {
            file.ToTable("platform_files");
            file.HasKey(row => row.Hash);
        });
        model.Entity<LegalSetting>(setting =>
        {
            setting.ToTable("platform_legal_settings");
            setting.Property(row => row.Id).ValueGeneratedNever();
            setting.Property(row => row.Version).IsConcurrencyToken();
            setting
                .HasIndex(row => new
                {
                    row.Code,
                    row.Field,
                    row.ValidFrom,
                })
                .IsUnique();
        });
        model.Entity<ThreadLink>(link =>
        {
            link.ToTable("platform_thread_links");
            link.ByProvince();
            link.HasKey(row => new { row.FromId, row.ToId });
            // The way back.
            link.HasIndex(row => row.ToId);
        });
        model.Entity<Notice>(notice =>
        {
            notice.ToTable("platform_notices");
            notice.ByProvince();
            notice.Property(row => row.Id).ValueGeneratedNever();
            // What an organisation was told, newest first.
            notice.HasIndex(row => new { row.UnitPath, row.At });
        });
        model.Entity<NoticeMark>(mark =>
        {
            mark.ToTable("platform_notice_marks");
            mark.HasKey(row => row.SeatId);
        });
        model.Entity<ImportDraft>(draft =>
        {
            draft.ToTable("platform_import_drafts");
            draft.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<RunningNumber>(number =>
        {
            number.ToTable("platform_numbers");
            number.HasKey(row => row.Series);
            number.Property(row => row.Series).HasMaxLength(40);
        });
        MapAudit(model);
    }

    private static void MapAudit(ModelBuilder model)
    {
        model.Entity<DeedLink>(link =>
        {
            link.ToTable("platform_deed_links");
            link.ByProvince();
            link.HasKey(row => row.Position);
            link.Property(row => row.Position).ValueGeneratedNever();
            link.HasIndex(row => row.Sequence).IsUnique();
        });
        model.Entity<DeedHead>(head =>
        {
            head.ToTable("platform_deed_heads");
            head.ByProvince();
            head.HasKey(row => row.Position);
            head.Property(row => row.Position).ValueGeneratedNever();
        });
        model.Entity<TrailCheckRow>(check =>
        {
            check.ToTable("platform_trail_checks");
            check.Property(row => row.Id).ValueGeneratedNever();
            check.HasIndex(row => row.At);
        });
        model.Entity<AuditKey>(key =>
        {
            key.ToTable("platform_audit_keys");
            key.HasKey(row => row.Name);
        });
        model.Entity<PersonMarkKey>(key =>
        {
            key.ToTable("platform_person_mark_keys");
            key.Property(row => row.Id).ValueGeneratedNever();
        });
    }
}
