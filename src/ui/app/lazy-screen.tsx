import { Fragment, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { LoadGuard, NotLoadedError } from './load-guard'
import { Loading } from './loading'

interface LazyScreen<Props extends object> {
  (props: Props): ReactNode
  /** Brings it before it is wanted. What fails is tried again when it is. */
  readonly preload: () => void
}

interface AroundProps {
  readonly children: ReactNode
}

/** A screen that comes when it is first shown. `Around` stands about what is said while it is not there. */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Around: ComponentType<AroundProps> = Fragment,
): LazyScreen<Props> {
  const make = () =>
    lazy(() =>
      load().then(
        (screen) => ({ default: screen }),
        (cause: unknown) => {
          // React keeps a promise that failed for ever: whoever comes next gets a new one.
          latest = make()
          throw new NotLoadedError('a screen could not be loaded', { cause })
        },
      ),
    )
  let latest = make()

  function GuardedScreen(props: Props) {
    const [{ Screen }, setShown] = useState({ Screen: latest })
    return (
      <LoadGuard
        around={Around}
        onRetry={() => {
          setShown({ Screen: latest })
        }}
      >
        <Suspense
          fallback={
            <Around>
              <Loading />
            </Around>
          }
        >
          <Screen {...props} />
        </Suspense>
      </LoadGuard>
    )
  }
  return Object.assign(GuardedScreen, {
    preload: () => {
      load().catch(() => undefined)
    },
  })
}
