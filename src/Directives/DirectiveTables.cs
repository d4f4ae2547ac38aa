using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Directives;

internal static class DirectiveTables
{
    extension(Db db)
    {
        public DbSet<Directive> Directives => db.Set<Directive>();

        public DbSet<DirectiveReminder> DirectiveReminders => db.Set<DirectiveReminder>();

        public DbSet<DirectiveExtension> DirectiveExtensions => db.Set<DirectiveExtension>();

        public DbSet<DirectiveStep> DirectiveSteps => db.Set<DirectiveStep>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Directive>(directive =>
        {
            directive.ToTable("directives_directives");
            directive.Property(row => row.Id).ValueGeneratedNever();
            directive.Property(row => row.Version).IsConcurrencyToken();
            directive.Ignore(row => row.IsOpen);
            directive.Ignore(row => row.Subject);
            directive.Ignore(row => row.Counted);
            directive.HasIndex(row => row.Code).IsUnique();
            // A body's own: open ones by due time, and what was closed in a period.
            directive.HasIndex(row => new
            {
                row.OwnerPath,
                row.ClosedOn,
                row.DueAt,
            });
            // Lists behind a figure: given in a period.
            directive.HasIndex(row => new { row.OwnerPath, row.GivenOn });
            // What a body gave and follows.
            directive.HasIndex(row => new
            {
                row.GiverPath,
                row.ClosedOn,
                row.DueAt,
            });
            // A person's own tasks.
            directive.HasIndex(row => new
            {
                row.PersonSeatId,
                row.ClosedOn,
                row.DueAt,
            });
            directive.HasIndex(row => row.ParentId);
            directive.HasMany(row => row.Supports).WithOne().HasForeignKey(support => support.DirectiveId).OnDelete(DeleteBehavior.Cascade);
            directive
                .HasMany(row => row.Extensions)
                .WithOne()
                .HasForeignKey(extension => extension.DirectiveId)
                .OnDelete(DeleteBehavior.Restrict);
            directive.HasMany(row => row.Steps).WithOne().HasForeignKey(step => step.DirectiveId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DirectiveSupport>(support =>
        {
            support.ToTable("directives_supports");
            support.Property(row => row.Id).ValueGeneratedNever();
            // What a unit supports.
            support.HasIndex(row => row.UnitPath);
        });
        model.Entity<DirectiveExtension>(extension =>
        {
            extension.ToTable("directives_extensions");
            extension.Property(row => row.Id).ValueGeneratedNever();
            extension.HasIndex(row => row.OwnerPath);
        });
        model.Entity<DirectiveStep>(step =>
        {
            step.ToTable("directives_steps");
            step.Property(row => row.Id).ValueGeneratedNever();
            step.HasIndex(row => row.OwnerPath);
        });
        model.Entity<DirectiveReminder>(reminder =>
        {
            reminder.ToTable("directives_reminders");
            reminder.HasKey(row => new
            {
                row.DirectiveId,
                row.Level,
                row.DueAt,
            });
        });
    }
}
